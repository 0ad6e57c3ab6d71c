import { useEffect, useState } from 'react';

/** How long nobody wonders. */
const LATE_MS = 5000;

/** Grey lines where content will be; told to screen readers as one word. Says so when it takes long. */
export function Skeleton({ lines, label }: { lines: number; label: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{label}</span>
      {late && <p className="skeleton-late">This takes longer than usual. Still waiting for an answer …</p>}
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}
