{
  "title": "__Noun_words__",
  "name": "Title",
  "openedOn": "Opened on",
  "state": "State",
  "anyState": "Any state",
  "states": { "OPEN": "Open", "CLOSED": "Closed" },
  "acts": "Actions",
  "open": "Open a new one",
  "close": "Close",
  "closeHint": "Nothing more is done with it once it is closed.",
  "none": "Nothing here yet",
  "noneHint": "Open the first one for the unit in view."
}
