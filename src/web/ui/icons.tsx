import type { ReactNode } from 'react';

const icon = (drawing: ReactNode) =>
  function Icon() {
    return (
      <svg
        className="icon"
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {drawing}
      </svg>
    );
  };

export const CheckIcon = icon(<path d="m5 10.5 3.2 3.2L15 7" />);
export const AlertIcon = icon(<path d="M10 6v4.5M10 13.6v.1M10 2.8 18 16.5H2z" />);
export const PauseIcon = icon(<path d="M7.5 6v8M12.5 6v8" />);
export const OffIcon = icon(<path d="m6 6 8 8M14 6l-8 8" />);
export const LinkIcon = icon(
  <path d="M8.5 11.5a3 3 0 0 0 4.3 0l2.4-2.4a3 3 0 0 0-4.3-4.3l-.9.9M11.5 8.5a3 3 0 0 0-4.3 0l-2.4 2.4a3 3 0 0 0 4.3 4.3l.9-.9" />,
);
export const WindowIcon = icon(<path d="M8 4H4.5v11.5h11.5V12M11.5 4H16v4.5M16 4l-6.5 6.5" />);
export const LeftIcon = icon(<path d="m12 5-5 5 5 5" />);
export const RightIcon = icon(<path d="m8 5 5 5-5 5" />);
export const DownIcon = icon(<path d="m5.5 8 4.5 4.5L14.5 8" />);
export const CalendarIcon = icon(<path d="M3.5 5.5h13v11h-13zM3.5 9h13M7 3.5v3M13 3.5v3" />);
export const VideoIcon = icon(<path d="M3 6h9v8H3zM12 9.5 17 7v6l-5-2.5" />);
export const PinIcon = icon(
  <path d="M10 17s5-4.6 5-8.5a5 5 0 0 0-10 0C5 12.4 10 17 10 17zM10 10.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z" />,
);
export const PersonIcon = icon(
  <path d="M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c.6-3 3-4.5 6-4.5s5.4 1.5 6 4.5" />,
);
