import { Column, CreateDateColumn, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

/** Which part of the plan a node is; a measure belongs to a task of an area, or to a safeguard. */
export type NodeKind = 'area' | 'task' | 'safeguard' | 'measure';
export type Role = 'lead' | 'participant';

/**
 * A body that the plan names: an organisation, or a group that stands for all organisations of a kind. The registry's
 * organisation of the same plan code is its record.
 */
@Entity('plan_body')
export class PlanBodyRow {
  @PrimaryColumn('varchar', { length: 40 }) readonly code: string;
  @Column('text') readonly zh: string;
  @Column('text') readonly en: string;
  /** Kind of organisation. */
  @Column('varchar', { length: 40 }) readonly kind: string;
  @ManyToOne(() => PlanBodyRow, { nullable: true })
  @JoinColumn({ name: 'parent_code' })
  readonly parent: Relation<PlanBodyRow> | null;
}

/** One edition of the plan. Rows are written once and never changed: a later plan is a new edition. */
@Entity('plan_edition')
export class PlanEditionRow {
  /** Such as `2021-2025`. */
  @PrimaryColumn('varchar', { length: 40 }) readonly code: string;
  /** Code of the plan that it is an edition of. */
  @Column('varchar', { length: 40 }) readonly plan: string;
  @Column('text') readonly zh: string;
  @Column('text') readonly en: string;
  @Column('date', { name: 'starts_on' }) readonly startsOn: string;
  @Column('date', { name: 'ends_on' }) readonly endsOn: string;
  @ManyToOne(() => PlanBodyRow, { nullable: false })
  @JoinColumn({ name: 'owner_code' })
  readonly owner: Relation<PlanBodyRow>;
  /** Hash of the data that it was published from. */
  @Column('varchar', { length: 64 }) readonly fingerprint: string;
  @CreateDateColumn({ type: 'timestamptz', name: 'published_at' }) readonly publishedAt: string;
}

/** An area, task, safeguard or measure of an edition. */
@Entity('plan_node')
@Index(['edition', 'kind', 'code'], { unique: true })
export class PlanNodeRow {
  /** `2021-2025/measure/7.1`. */
  @PrimaryColumn('varchar', { length: 80 }) readonly id: string;
  @ManyToOne(() => PlanEditionRow, { nullable: false })
  @JoinColumn({ name: 'edition_code' })
  readonly edition: Relation<PlanEditionRow>;
  @ManyToOne(() => PlanNodeRow, { nullable: true })
  @JoinColumn({ name: 'parent_id' })
  readonly parent: Relation<PlanNodeRow> | null;
  @Column('varchar', { length: 10 }) readonly kind: NodeKind;
  @Column('varchar', { length: 10 }) readonly code: string;
  /** Order among its siblings. */
  @Column('integer') readonly position: number;
  @Column('text') readonly zh: string;
  @Column('text') readonly en: string;
  /** Module that owns the records; of areas and safeguards. */
  @Column('varchar', { length: 40, nullable: true }) readonly module: string | null;
  /** Record types whose rows are the evidence; of measures. */
  @Column('varchar', { length: 40, array: true, default: () => "'{}'" }) readonly records: readonly string[];
}

/** Who leads a task or safeguard and who takes part. */
@Entity('plan_responsibility')
export class PlanResponsibilityRow {
  @PrimaryColumn('varchar', { length: 80, name: 'node_id' }) readonly nodeId: string;
  @PrimaryColumn('varchar', { length: 20 }) readonly role: Role;
  @PrimaryColumn('varchar', { length: 40, name: 'body_code' }) readonly bodyCode: string;
  @Column('integer') readonly position: number;
  @ManyToOne(() => PlanNodeRow, { nullable: false })
  @JoinColumn({ name: 'node_id' })
  readonly node: Relation<PlanNodeRow>;
  @ManyToOne(() => PlanBodyRow, { nullable: false })
  @JoinColumn({ name: 'body_code' })
  readonly body: Relation<PlanBodyRow>;
}

/** A figure that an edition commits to. */
@Entity('plan_target')
export class PlanTargetRow {
  /** `2021-2025/target/expert-visits`. */
  @PrimaryColumn('varchar', { length: 80 }) readonly id: string;
  @ManyToOne(() => PlanEditionRow, { nullable: false })
  @JoinColumn({ name: 'edition_code' })
  readonly edition: Relation<PlanEditionRow>;
  @ManyToOne(() => PlanNodeRow, { nullable: true })
  @JoinColumn({ name: 'measure_id' })
  readonly measure: Relation<PlanNodeRow> | null;
  @Column('varchar', { length: 40 }) readonly code: string;
  @Column('integer') readonly position: number;
  @Column('text') readonly zh: string;
  @Column('text') readonly en: string;
  @Column('varchar', { length: 10 }) readonly kind: string;
  @Column('double precision') readonly required: number;
  @Column('text', { name: 'unit_zh' }) readonly unitZh: string;
  @Column('text', { name: 'unit_en' }) readonly unitEn: string;
  @Column('date', { nullable: true }) readonly due: string | null;
  @Column('text', { name: 'base_zh', nullable: true }) readonly baseZh: string | null;
  @Column('text', { name: 'base_en', nullable: true }) readonly baseEn: string | null;
  @Column('integer', { name: 'base_count', nullable: true }) readonly baseCount: number | null;
  @Column('varchar', { length: 10, nullable: true }) readonly period: string | null;
  /** What it must hold for at once, such as experts and enterprises. */
  @Column('varchar', { length: 40, array: true, default: () => "'{}'" }) readonly counted: readonly string[];
}

/** Tables of the plan. */
export const planEntities = [PlanBodyRow, PlanEditionRow, PlanNodeRow, PlanResponsibilityRow, PlanTargetRow] as const;
