import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Directive, Field, ObjectType } from 'type-graphql'
import type { BodyKind } from './body.ts'

export const BodyKindEnum = enumOf<BodyKind>('BodyKind', 'What kind of body it is.', {
  PEOPLES_COMMITTEE: 'Ủy ban nhân dân.',
  PEOPLES_COUNCIL: 'Hội đồng nhân dân.',
  COUNCIL_STANDING: 'Thường trực Hội đồng nhân dân.',
  COUNCIL_BOARD: 'Ban của Hội đồng nhân dân.',
  AGENCY: 'Cơ quan chuyên môn.',
  ONE_STOP: 'Bộ phận tiếp nhận và trả kết quả (một cửa).',
  PUBLIC_SERVICE_UNIT: 'Đơn vị sự nghiệp, trung tâm phục vụ hành chính công.',
  COMMUNE_DIVISION: 'Phòng chuyên môn của cấp xã, from 2025-07-01.',
  RECEPTION_BOARD: 'Ban Tiếp công dân.',
  INSPECTORATE: 'Thanh tra.',
  PARTY_COMMITTEE: 'Cấp ủy.',
  PARTY_BOARD: 'Ban của cấp ủy.',
  FATHERLAND_FRONT: 'Ủy ban Mặt trận Tổ quốc.',
  MASS_ORGANISATION: 'Tổ chức chính trị - xã hội.',
  ARMED_FORCES_BLOC: 'Khối lực lượng vũ trang.',
  AGENCIES_BLOC: 'Khối cơ quan và doanh nghiệp.',
  EXTERNAL_ORGANISATION: 'Tổ chức bên ngoài, such as a bank.',
})

export const BodyOrderEnum = enumOf('BodyOrder', 'In which order bodies are listed.', {
  KIND: 'By kind and name.',
  NAME: 'By name.',
})

/** A body of a unit, or of none. */
@Directive('@key(fields: "id")')
@ObjectType('Body', { description: 'A body that sits on a unit or on none, with positions of its own.' })
export class BodyType extends VersionedNode {
  @Field(() => BodyKindEnum, { description: 'What kind it is.' })
  kind!: BodyKind

  @Field(() => String, {
    description: 'What it is called on the day it is read on, in Vietnamese, without the unit.',
  })
  name!: string

  @Field(() => DateScalar, { nullable: true, description: 'First day; null: before the register begins.' })
  validFrom!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day on which it is no longer there; null: it goes on.',
  })
  validTo!: string | null
}

export const BodyConnection = connectionType(BodyType, 'Body')
