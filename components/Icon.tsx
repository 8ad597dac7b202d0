/** The drawings of the panel. An icon never stands without words, so it is hidden from screen readers. */
const drawings = {
  mark: 'M12 2.5V4M12 9.5V12M12 17.5v4M8.5 21.5h7M6 4h9.5l3.5 2.75-3.5 2.75H6zM18 12H8.5L5 14.75l3.5 2.75H18z',
  ask: 'M3.5 4.5h17v11.5H12l-4.5 4V16h-4zM8 8.7h8M8 11.9h5',
  close: 'M6 6l12 12M18 6L6 18',
  language: 'M3 4h10.5v9H9l-3 3v-3H3zM5.8 10.5l2.4-4.2 2.4 4.2M6.6 9.2h3.2M16 8.5h5v8.5h-2.5v3l-3-3h-5',
  people: 'M5.5 9.5a3 3 0 1 0 6 0a3 3 0 1 0-6 0M3 20c.3-4 2.3-5.8 5.5-5.8S13.7 16 14 20M13.5 3.5h7.5v6h-4l-2.5 2.5v-2.5h-1',
  you: 'M8.4 8a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0M5 20.5c.4-4.6 3-7 7-7s6.6 2.4 7 7',
  page: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 15.5h6',
  bag: 'M4.5 8.5h15l-1.2 12H5.7zM8.5 11V7a3.5 3.5 0 0 1 7 0v4',
  steps: 'M3 19a2 2 0 1 0 4 0a2 2 0 1 0-4 0M17 5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M7 19h8.5a3.5 3.5 0 0 0 0-7h-7a3.5 3.5 0 0 1 0-7H17',
  book: 'M12 6.5C10 5 7 4.5 3.5 5v13.5c3.5-.5 6.5 0 8.5 1.5 2-1.5 5-2 8.5-1.5V5C17 4.5 14 5 12 6.5zM12 6.5V20',
  form: 'M4 3.5h16v17H4zM8 8h5M8 11.5h8v4.5H8z',
  rights: 'M12 3.5v17M8 20.5h8M5 6.5h14M5 6.5L2.5 13a2.6 2.6 0 0 0 5 0zM19 6.5L16.5 13a2.6 2.6 0 0 0 5 0z',
  unknown: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M9.3 9.7a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 2M12 17v.1',
  pen: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5',
  day: 'M4 5.5h16v15H4zM4 10.5h16M8.5 3v4.5M15.5 3v4.5',
  fork: 'M12 21v-5.5C12 11 6 11.5 6 5M12 15.5C12 11 18 11.5 18 5M3.5 7.5L6 4.5l2.5 3M15.5 7.5l2.5-3 2.5 3',
  flag: 'M6 21.5V3.5M6 4.5h12l-3 4 3 4H6',
  check: 'M4.5 12.5l5 5L19.5 7',
  copy: 'M8 8h12v12H8zM16 8V4H4v12h4',
  down: 'M5 9l7 7 7-7',
  listen: 'M3.5 9.5v5h3.5l5 4.5V5L7 9.5zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  pause: 'M8.5 5v14M15.5 5v14',
  play: 'M7.5 4.5v15L19.5 12z',
  stop: 'M7 5.5h10a1.5 1.5 0 0 1 1.5 1.5v10a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 17V7A1.5 1.5 0 0 1 7 5.5z',
  slower: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M8 12h8',
  back: 'M19.5 12h-15M10.5 6l-6 6 6 6',
  settings: 'M4 7h9M17 7h3M15 4.5v5M4 16h3M11 16h9M9 13.5v5',
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg class={`icon ${className}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
