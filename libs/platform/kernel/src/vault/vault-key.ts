import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** A key that texts in this database are sealed with: its name, and a known text sealed with it as a proof. */
@Entity({ name: 'vault_key' })
export class VaultKey {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'PK_vault_key' }) readonly id: string;
  @Column('text') readonly proof: string;
  @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) readonly createdAt: string;
}
