const MONTHS = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november',
  'december',
]; // biome-ignore format: a table

/**
 * A date as pages and files write it, as ISO 8601: `2018-07-01`, with a time and its zone when both are given.
 * Undefined for what is no date, or could be two (`07/01/2018`).
 */
export function toIsoDate(written: string): string | undefined {
  const text = written.trim().slice(0, 100);
  const iso =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?(?=$|[\sT])/i.exec(
      text,
    );
  if (iso !== null) return isoFromParts(iso);
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const seconds = Number(text.slice(0, 10));
    return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
  }
  const slashed = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/.exec(text);
  if (slashed !== null) return dateOnly(slashed[1], slashed[2], slashed[3]);
  const pdf = /^D:(\d{4})(\d\d)?(\d\d)?/.exec(text);
  if (pdf !== null) return pdf[3] === undefined ? undefined : pdfDate(text);
  return fromWords(text);
}

function isoFromParts(parts: RegExpExecArray): string | undefined {
  const [, year, month, day, hours, minutes, seconds, zone] = parts;
  const date = dateOnly(year, month, day);
  if (date === undefined || hours === undefined || minutes === undefined || zone === undefined)
    return date;
  if (Number(hours) > 23 || Number(minutes) > 59) return date;
  return `${date}T${hours}:${minutes}:${seconds ?? '00'}${isoZone(zone)}`;
}

function isoZone(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2) || '00'}`;
}

/** `D:20180701093000+02'00'`, as PDF writes it. */
function pdfDate(text: string): string | undefined {
  const digits = /^D:(\d{8})(\d{4})?(\d\d)?(Z|[+-]\d\d'?\d{0,2})?/.exec(text);
  if (digits === null) return undefined;
  const [, date = '', time, seconds = '00', zone] = digits;
  const day = dateOnly(date.slice(0, 4), date.slice(4, 6), date.slice(6, 8));
  if (day === undefined || time === undefined || zone === undefined) return day;
  return `${day}T${time.slice(0, 2)}:${time.slice(2)}:${seconds}${isoZone(zone.replace("'", ''))}`;
}

/** `1 July 2018`, `July 1st, 2018`, `Sun, 01 Jul 2018 10:00:00 GMT`. */
function fromWords(text: string): string | undefined {
  const dayFirst = /(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th)?[\s-]([a-z]{3,9})\.?,?[\s-](\d{4})\b/i.exec(
    text,
  );
  const monthFirst = /(?:^|\s)([a-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})\b/i.exec(text);
  const [year, month, day] =
    dayFirst !== null
      ? [dayFirst[3], dayFirst[2], dayFirst[1]]
      : [monthFirst?.[3], monthFirst?.[1], monthFirst?.[2]];
  if (month === undefined) return undefined;
  const name = month.toLowerCase();
  const number = MONTHS.findIndex(
    (full) =>
      full === name || full.slice(0, 3) === name || (name === 'sept' && full === 'september'),
  );
  const date = number < 0 ? undefined : dateOnly(year, String(number + 1), day);
  const time = /\s(\d\d):(\d\d):(\d\d)\s(GMT|UTC|Z|[+-]\d{4})$/.exec(text);
  if (date === undefined || time === null) return date;
  return `${date}T${time[1]}:${time[2]}:${time[3]}${isoZone(time[4] as string)}`;
}

function dateOnly(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(y >= 1500 && y < 2200 && m >= 1 && m <= 12 && d >= 1)) return undefined;
  if (d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
