import type { FieldMeta } from '@/resource/meta';

/** What every input widget is given besides its value. */
export interface InputProps {
  field: FieldMeta;
  /** Id of the control, which the field's label names. */
  id: string;
  invalid?: boolean;
  describedBy?: string;
  disabled?: boolean;
}
