import dayjs from 'dayjs';

/** A moment of recording, to the second, in the time of whoever reads it. */
export function Moment({ value }: { readonly value: string | null | undefined }) {
  return value ? <time dateTime={value}>{dayjs(value).format('YYYY-MM-DD HH:mm:ss')}</time> : '–';
}
