/** One field of a query or a body, as a line of `vendor-inputs.ts` has it, or as the contract does. */
export interface InputFacts {
  readonly required: boolean;
  readonly values: readonly string[];
  readonly default: string | undefined;
  readonly least: string | undefined;
  readonly most: string | undefined;
}

const FIELD =
  /^(?<name>\w+)(?<required>!?)(?:\((?<values>[^)]*)\))?(?:=(?<given>[^{]+))?(?:\{(?<least>[^.]*)\.\.(?<most>[^}]*)\})?$/u;

/** What a line of `vendor-inputs.ts` says, by name. */
export function parseInputs(line: string): Record<string, InputFacts> {
  return Object.fromEntries(
    line
      .split(/\s+/u)
      .filter(Boolean)
      .map((text) => {
        const { name, required, values, given, least, most } = FIELD.exec(text)?.groups ?? {};
        if (name === undefined) throw new Error(`${text} is no field.`);
        const facts: InputFacts = {
          required: required === '!',
          values: values?.split('|') ?? [],
          default: given,
          least: least || undefined,
          most: most || undefined,
        };
        return [name, facts];
      }),
  );
}
