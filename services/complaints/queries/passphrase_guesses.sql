-- passphrase_guesses
select count(*)::int as wrong from complaints.passphrase_guess
where subject = current_setting('app.subject', true) and recorded_at > clock_timestamp() - interval '1 day';
