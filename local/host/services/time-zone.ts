// The time zones the host knows: those with one offset all year round.

const ZONES: Readonly<Record<string, { readonly minutes: number; readonly text: string }>> = {
  'Asia/Ho_Chi_Minh': { minutes: 420, text: 'Indochina Time' },
  'Asia/Bangkok': { minutes: 420, text: 'Indochina Time' },
  UTC: { minutes: 0, text: 'Coordinated Universal Time' },
  'Etc/UTC': { minutes: 0, text: 'Coordinated Universal Time' },
  GMT: { minutes: 0, text: 'Greenwich Mean Time' },
  'Etc/GMT': { minutes: 0, text: 'Greenwich Mean Time' },
};

/** Minutes east of Greenwich; "GMT+7" and "GMT+07:00" are understood too. Throws for a zone the host does not know. */
export function zoneOffset(zone: string): number {
  const fixed = /^GMT([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0));
  const known = ZONES[zone];
  if (!known) throw new Error(`The local host does not know the time zone ${zone}.`);
  return known.minutes;
}

/** The zone as Date.prototype.toString names it. */
export function zoneText(zone: string): string {
  return ZONES[zone]?.text ?? zone;
}
