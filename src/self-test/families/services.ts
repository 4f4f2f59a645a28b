// Contracts about the script's own services: lock, cache, properties, e-mail address, clock, triggers, windows.
import type { Contract } from '../contract';

const KEY = 'lcw.self-test';
/** A long answer to a sidebar: 40,000 characters of Vietnamese come to three quarters of the 100 KB that the cache takes. */
const long = (): string => 'aờ'.repeat(20_000);

export const SERVICES: readonly Contract[] = [
  { id: 'lock', see: (p) => p.isLocked(), expected: true },
  {
    id: 'cache',
    see: (p) => {
      p.cached(KEY, long());
      const kept = p.cached(KEY) === long();
      p.cached(KEY, null);
      return [kept, p.cached(KEY)];
    },
    expected: [true, null],
  },
  {
    id: 'properties',
    see: (p) => {
      p.property(KEY, 'Học tập');
      const kept = p.property(KEY);
      p.property(KEY, null);
      return [kept, p.property(KEY)];
    },
    expected: ['Học tập', null],
  },
  { id: 'email', scopes: ['userinfo.email'], see: (p) => /^[^@\s]+@[^@\s]+$/.test(p.email()), expected: true },
  {
    id: 'clock.sleep',
    see: (p) => {
      const began = Date.now();
      p.sleep(50);
      return Date.now() - began >= 50;
    },
    expected: true,
  },
  {
    id: 'clock.format',
    see: (p) => p.formatDate(new Date(Date.UTC(2023, 1, 5, 1, 2, 3)), 'Asia/Ho_Chi_Minh', 'yyyy MM dd HH mm ss'),
    expected: '2023 02 05 08 02 03',
  },
  { id: 'clock.zone', see: (p) => p.scriptZone(), expected: 'Asia/Ho_Chi_Minh' },
  { id: 'triggers', scopes: ['spreadsheets', 'script.scriptapp'], see: (p) => p.triggers(), expected: [1, 0] },
  { id: 'pages', see: (p) => ['Sidebar', 'Files'].map((name) => p.page(name) > 1000), expected: [true, true] },
];
