/** One of the documented values, or one that is not documented: an editor offers the former, the compiler takes both. */
export type Known<Value extends string> = Value | (string & Record<never, never>);
