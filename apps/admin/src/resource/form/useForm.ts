import { computed, ref, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { ProblemError } from '@/api/problem';
import { named } from '@/i18n';
import { mapProblems } from '@/resource/form/errors';
import { changedFields, inputFields, modelOf, type FormModel } from '@/resource/form/payload';
import { checkField } from '@/resource/form/rules';
import type { FieldMeta } from '@/resource/meta';

/** The state of one form: values, what changed, and what is wrong with them. */
export function useForm(fields: FieldMeta[], initial: FormModel) {
  const { t } = useI18n();
  const base = ref(modelOf(fields, initial)) as Ref<FormModel>;
  const model = ref(modelOf(fields, initial)) as Ref<FormModel>;
  const errors = ref<Record<string, string>>({});
  const rest = ref<string[]>([]);

  const changed = computed(() => changedFields(fields, base.value, model.value));
  const dirty = computed(() => changed.value.length > 0);
  const summary = computed(() =>
    inputFields(fields).flatMap((field) => {
      const message = errors.value[field.key];
      return message ? [{ field, message }] : [];
    }),
  );

  function messageOf(field: FieldMeta): string | null {
    const broken = checkField(field, model.value[field.key]);
    return broken ? t(`resource.rule.${broken.key}`, { label: named(field), ...broken.limits }) : null;
  }

  function check(field: FieldMeta): void {
    const message = messageOf(field);
    const others = Object.fromEntries(Object.entries(errors.value).filter(([key]) => key !== field.key));
    errors.value = message ? { ...others, [field.key]: message } : others;
  }

  function checkAll(only: FieldMeta[] = inputFields(fields)): boolean {
    rest.value = [];
    errors.value = Object.fromEntries(
      only.flatMap((field): [string, string][] => {
        const message = messageOf(field);
        return message ? [[field.key, message]] : [];
      }),
    );
    return Object.keys(errors.value).length === 0;
  }

  function set(field: FieldMeta, value: FormModel[string]): void {
    model.value = { ...model.value, [field.key]: value };
    if (errors.value[field.key]) check(field);
  }

  /** Shows what the server refused; answers whether it pointed at anything of this form. */
  function refuse(problem: ProblemError): boolean {
    const mapped = mapProblems(fields, problem.errors);
    errors.value = mapped.byField;
    rest.value = mapped.rest.length > 0 || problem.errors.length > 0 ? mapped.rest : [problem.detail].filter(Boolean);
    return problem.errors.length > 0;
  }

  return { base, model, errors, rest, changed, dirty, summary, check, checkAll, set, refuse };
}

export type FormState = ReturnType<typeof useForm>;
