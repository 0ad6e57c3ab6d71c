/** Initials in a circle; the name stands beside it, so it is for the eye only. */
export function Avatar({ name }: { name: string }) {
  const parts = name.split(/[\s_]+/u).filter(Boolean);
  const initials = `${parts[0]?.[0] ?? ''}${parts.length > 1 ? (parts.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
  return (
    <span className="avatar" aria-hidden="true">
      {initials}
    </span>
  );
}
