/** Expected trouble is a value: either what was asked for, or why not. */
export type Result<Value, Trouble = string> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly trouble: Trouble };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const no = <Trouble>(trouble: Trouble): { readonly ok: false; readonly trouble: Trouble } => ({ ok: false, trouble });
