// Numbers as Vietnamese officers type and paste them.
import { describe, expect, it } from '@jest/globals';
import type { Item } from '../../src/catalogue/plan';
import { readNumber, readTally } from '../../src/dossier/figures/number';
import {
  AREA,
  CO2,
  GDP,
  GDP_PPP,
  HOURS,
  itemOf,
  number,
  OPEN,
  PATENTS,
  PEOPLE,
  PERCENT,
  PROGRAMMES,
  RATE,
  text,
  WASTE,
  YEARS,
} from './items';

/** What is read, in short: 98.5, "~95", [1.234, 1234], "wrong đồng", "why". */
function shown(item: Item, written: string): unknown {
  const reading = readNumber(text(written), item);
  switch (reading.is) {
    case 'number':
      return reading.approximate ? `~${reading.value}` : reading.value;
    case 'ambiguous':
      return reading.readings;
    case 'wrong-unit':
      return `wrong ${reading.named}`;
    case 'unreadable':
      return reading.why;
    default:
      return reading.is;
  }
}

describe('a percentage', () => {
  it.each([
    ['98,5', 98.5],
    ['98.5', 98.5],
    ['98,5%', 98.5],
    ['98.5 %', 98.5],
    ['98,5 phần trăm', 98.5],
    ['98,5%.', 98.5],
    ["'98,5%", 98.5],
    ['“98,5%”', 98.5],
    ['９８，５％', 98.5],
    ['98,5\u00A0%', 98.5],
    ['\u200B98,5\uFEFF%\u200E', 98.5],
    ['98,5 (%)', 98.5],
    ['0', 0],
    ['0,985', 0.985],
    ['0.985', 0.985],
    ['100', 100],
    ['100,00%', 100],
    ['05%', 5],
    ['+5%', 5],
    ['khoảng 95%', '~95'],
    ['Khoảng 95%'.normalize('NFD'), '~95'],
    ['gần 95%', '~95'],
    ['~95', '~95'],
    ['≈ 95 %', '~95'],
    ['> 95%', '~95'],
    ['trên 95%', '~95'],
    ['ước đạt khoảng 95%', '~95'],
    ['95% trở lên', '~95'],
    ['98,5% (ước tính)', '~98.5'],
    ['Đạt 98,5%', 98.5],
    ['Tỷ lệ: 98,5%', 98.5],
    ['Năm 2022: 98,5%', 98.5],
    ['98,5% (năm 2022)', 98.5],
    ['98,5% (năm học 2021-2022)', 98.5],
    ['98,5%, năm 2022', 98.5],
    ['98,5% (tính đến 31/12/2022)', 98.5],
    ['98,5% người dân', 98.5],
    ['98,5% trẻ em 5 tuổi', 98.5],
    ['98,5% dân số từ 15 tuổi trở lên', '~98.5'],
    ['- 98,5%', 98.5],
    ['• 98,5%', 98.5],
    ['-98,5%', -98.5],
    ['−98,5%', -98.5],
    ['–98,5%', -98.5],
    ['120%', 120],
    ['98.234', 98.234],
    ['12.345', 12.345],
    ['1.234', 1.234],
    ['100.000', 100],
    ['.....%', 'placeholder'],
    ['……… phần trăm', 'placeholder'],
    ['95-97%', 'interval'],
    ['từ 95 đến 97', 'interval'],
    ['95 – 97', 'interval'],
    ['95% - 97%', 'interval'],
    ['95% đến 97%', 'interval'],
    ['95 hoặc 97', 'interval'],
    ['95÷97%', 'interval'],
    ['95 ± 2%', 'interval'],
    ['95 và 97', 'interval'],
    ['245/312', 'interval'],
    ['245/312 phường', 'interval'],
    ['2022-2023', 'interval'],
    ['31/12/2022', 'date'],
    ['08/2023', 'date'],
    ['1.23.4', 'grouping'],
    ['1,2,3', 'grouping'],
    ['98,,5', 'grouping'],
    ['98, 5', 'grouping'],
    ['12 34', 'grouping'],
    ['0.123.456', 'grouping'],
    ['1½', 'not-a-number'],
    ['①98', 'not-a-number'],
    ['10⁶', 'not-a-number'],
    ['95% (tăng 2% so với 2021)', 'not-a-number'],
    ['98,5 lít', 'not-a-number'],
    ['chín mươi lăm', 'not-a-number'],
    ['không đạt 95%', 'not-a-number'],
    ['năm 2022', 'not-a-number'],
    ['98,5 nghìn rưỡi', 'not-a-number'],
    ['985‰', 'wrong ‰'],
    ['1.234 người', 'wrong người'],
    ['12,5/100.000 dân', 'wrong /100.000 dân'],
    ['2 điểm phần trăm', 'wrong điểm phần trăm'],
    ['đang cập nhật', 'placeholder'],
    ['-', 'placeholder'],
    ['', 'empty'],
    [' \u200B\u00A0', 'empty'],
    ['#DIV/0!', 'error-value'],
  ])('written %j is read as %j', (written, expected) => {
    expect(shown(PERCENT, written)).toEqual(expected);
  });

  it('says whether its sign was written', () => {
    expect(readNumber(text('98,5'), PERCENT)).toEqual({
      is: 'number',
      raw: '98,5',
      value: 98.5,
      approximate: false,
      bare: true,
      unit: undefined,
    });
    expect(readNumber(text('98,5 %'), PERCENT)).toMatchObject({ bare: false, unit: '%' });
    expect(readNumber(text('0,985 (năm 2022)'), PERCENT)).toMatchObject({ bare: true });
  });
});

describe('a large number', () => {
  it.each([
    ['8.993.082', 8993082],
    ['8,993,082', 8993082],
    ['8 993 082', 8993082],
    ['8\u202F993\u202F082', 8993082],
    ['8\u2009993\u2009082 người', 8993082],
    ['8.993.082 người', 8993082],
    ['8.993.082 người (năm 2022)', 8993082],
    ['8.993.082 nhân khẩu', 8993082],
    ['8,99 triệu người', 8990000],
    ['8,99 triệu', 8990000],
    ['8.99 TRIỆU NGƯỜI', 8990000],
    ['8,99 triệu dân', 8990000],
    ['hơn 1.2 triệu', '~1200000'],
    ['8,993082 triệu', 8993082],
    ['9 nghìn', 9000],
    ['9 ngàn người', 9000],
    ['0,0089 tỷ', 8900000],
    ['0,0089 tỉ', 8900000],
    ['8,99 (triệu người)', 8990000],
    ['8993,1 nghìn người', 8993100],
    ['8.993,1 nghìn người', 8993100],
    ['1.234', 1234],
    ['12.000', 12000],
    ['100,000', 100000],
    ['1.234 triệu', [1234000, 1234000000]],
    ['8.993 nghìn người', [8993, 8993000]],
    ['12,5', 12.5],
    ['1.234,5', 1234.5],
    ['1 triệu rưỡi', 'not-a-number'],
    ['5 vạn', 'not-a-number'],
    ['5 trăm', 'not-a-number'],
    ['8 triệu 993 nghìn', 'not-a-number'],
    ['150 hộ', 'wrong hộ'],
  ])('written %j is read as %j', (written, expected) => {
    expect(shown(PEOPLE, written)).toEqual(expected);
  });
});

describe('what can be read in two ways', () => {
  it.each([
    ['1.234', [1.234, 1234]],
    ['1,234', [1.234, 1234]],
    ['12.345', [12.345, 12345]],
    ['100.000', [100, 100000]],
    ['100,000', [100, 100000]],
    ['1.234 USD', [1.234, 1234]],
    ['1 234', 1234],
    ['0,985', 0.985],
    ['0.985', 0.985],
    ['1234,567', 1234.567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234,567', 1234.567],
    ['1.234.567', 1234567],
    ['1 234,5', 1234.5],
    ['1.234.567,89', 1234567.89],
    ['1.23', 1.23],
    ['1.2345', 1.2345],
    ['1.234.56', 'grouping'],
    ['1.234,567,890', 'grouping'],
  ])('%j is read as %j', (written, expected) => {
    expect(shown(GDP, written)).toEqual(expected);
  });

  it('is one reading where the range admits only one', () => {
    expect(shown(YEARS, '9.123')).toBe(9.123);
    expect(shown(HOURS, '12.345')).toBe(12.345);
    expect(shown(PROGRAMMES, '1.234')).toBe(1234);
    expect(shown(RATE, '1.234')).toEqual([1.234, 1234]);
  });

  it('is the grouped reading where the range admits none, so that the range is what gets reported', () => {
    expect(shown(PERCENT, '101.234')).toBe(101234);
  });

  it('takes a dash with a space after it for a list’s, where no negative number is possible', () => {
    expect(shown(GDP, '- 9500')).toBe(9500);
    expect(shown(itemOf('quantity', 'km²', { range: {} }), '- 95')).toEqual([-95, 95]);
  });
});

describe('the item’s unit', () => {
  it.each(
    [
      [RATE, '12,5/100.000 dân', 12.5],
      [RATE, '12,5 vụ/100.000 dân', 12.5],
      [RATE, '12,5 vụ/100,000 dân', 12.5],
      [RATE, '12,5 vụ / 100 000 dân', 12.5],
      [RATE, '12,5 vụ trên 100.000 dân', 12.5],
      [RATE, '12,5 trên 100.000 dân', 12.5],
      [RATE, '12,5 vụ/100 nghìn dân', 12.5],
      [RATE, '12,5 vụ/10.000 dân', 'wrong vụ/10.000 dân'],
      [RATE, '12,5 người/100.000 dân', 'wrong người/100.000 dân'],
      [RATE, '245 vụ', 'wrong vụ'],
      [RATE, '12,5%', 'wrong %'],
      [PATENTS, '3,2 bằng sáng chế/100.000 dân', 3.2],
      [PATENTS, '3,2 bằng/100.000 người', 3.2],
      [GDP, '9.500,5 USD', 9500.5],
      [GDP, '9500 USD/người', 9500],
      [GDP, '9500 USD/người/năm', 9500],
      [GDP, '9500 đô la Mỹ', 9500],
      [GDP, '9500 đô la', 9500],
      [GDP, '$9500', 9500],
      [GDP, 'US$ 9500', 9500],
      [GDP, '9500$', 9500],
      [GDP, '9500 USD bình quân đầu người', 9500],
      [GDP, '9500 USD/tháng', 'wrong USD/tháng'],
      [GDP, '500 USD mỗi tháng', 'wrong USD mỗi tháng'],
      [GDP, '9500 USD PPP/người', 'wrong USD PPP/người'],
      [GDP, '1,5 triệu USD', 'wrong triệu USD'],
      [GDP, '150 triệu đồng', 'wrong triệu đồng'],
      [GDP, '150 triệu đồng/người/năm', 'wrong triệu đồng/người/năm'],
      [GDP, '150.000.000đ', 'wrong đ'],
      [GDP, '150.000.000 VNĐ', 'wrong VNĐ'],
      [GDP, 'VND 150.000.000', 'wrong VND'],
      [GDP, '1,5 tỷ đồng', 'wrong tỷ đồng'],
      [GDP, '€ 500', 'wrong €'],
      [GDP_PPP, '9500 USD PPP/người/năm', 9500],
      [GDP_PPP, '9500 USD (PPP)', 9500],
      [GDP_PPP, '9500 USD theo sức mua tương đương', 9500],
      [GDP_PPP, '9500 đô la quốc tế', 9500],
      [GDP_PPP, '9500 USD', 9500],
      [CO2, '2,5 tấn CO2/người', 2.5],
      [CO2, '2,5 tấn CO₂/người', 2.5],
      [CO2, '2,5 tấn/người/năm', 2.5],
      [CO2, '2,5 tấn', 2.5],
      [CO2, '38 triệu tấn', 'wrong triệu tấn'],
      [CO2, '2500 kg', 'wrong kg'],
      [WASTE, '350,5 kg/người/năm', 350.5],
      [WASTE, '350,5kg', 350.5],
      [WASTE, '0,9 kg/người/ngày', 'wrong kg/người/ngày'],
      [AREA, '2.095,39 km2', 2095.39],
      [AREA, '2.095,39 km²', 2095.39],
      [AREA, '2.095,39 ㎢', 2095.39],
      [AREA, '2.095,39 km vuông', 2095.39],
      [AREA, '209.539 ha', 'wrong ha'],
      [YEARS, '9,5 năm', 9.5],
      [YEARS, '9,5 năm đi học', 9.5],
      [YEARS, '9,5 (năm)', 9.5],
      [YEARS, '9,5 tháng', 'wrong tháng'],
      [YEARS, '10 năm 8 tháng', 'not-a-number'],
      [PERCENT, '95% người dân trong 12 tháng trước khảo sát', 95],
      [HOURS, '5,5 giờ/tuần', 5.5],
      [HOURS, '5,5 giờ mỗi tuần', 5.5],
      [HOURS, '5,5h', 5.5],
      [HOURS, '0,8 giờ/ngày', 'wrong giờ/ngày'],
      [HOURS, '250 giờ/năm', 'wrong giờ/năm'],
      [HOURS, '330 phút', 'wrong phút'],
      [PROGRAMMES, '12 chương trình', 12],
      [PROGRAMMES, '12 chương trình học tập trên địa bàn thành phố', 12],
      [PROGRAMMES, '12 chương trình, 5 dự án', 'not-a-number'],
      [PROGRAMMES, '12 chương trình và 5 dự án', 'interval'],
      [PROGRAMMES, '12 USD', 'wrong USD'],
      [itemOf('count', 'lượt mượn sách'), '35.000 lượt mượn sách', 35000],
      [itemOf('count', 'lượt mượn sách'), '35.000 lượt', 'wrong lượt'],
      [itemOf('quantity', 'nghìn người'), '8.993,1 nghìn người', 8993.1],
      [itemOf('quantity', 'nghìn người'), '8.993.082 người', 8993.082],
      [itemOf('quantity', 'nghìn người'), '8993,1', 8993.1],
      [itemOf('rate', 'lượt/100.000 dân'), '12,5 lượt/100.000 dân', 12.5],
      [itemOf('quantity', 'quyển/10.000 dân'), '12,5 quyển/10.000 dân', 12.5],
    ].map(([item, written, expected]) => [(item as Item).unit?.vi, written, expected, item] as const),
  )('%s: written %j is read as %j', (_, written, expected, item) => {
    expect(shown(item as Item, written as string)).toEqual(expected);
  });

  it('names another unit with the value it goes with', () => {
    expect(readNumber(text('150 triệu đồng'), GDP)).toEqual({
      is: 'wrong-unit',
      raw: '150 triệu đồng',
      named: 'triệu đồng',
      value: 150_000_000,
    });
  });
});

describe('a real number that arrived by paste', () => {
  it.each([
    [0.985, 98.5, '98,5%'],
    [0.07, 7, '7%'],
    [0.565, 56.5, '56,5%'],
    [1, 100, '100%'],
  ])('%d in a PERCENT cell is %d', (stored, value, raw) => {
    expect(readNumber(number(stored, 'PERCENT'), PERCENT)).toEqual({
      is: 'number',
      raw,
      value,
      approximate: false,
      bare: false,
      unit: '%',
    });
  });

  it.each(['NONE', 'NUMBER', 'TEXT', 'CURRENCY', 'SCIENTIFIC'] as const)(
    'is taken as it is with the format %s',
    (f) => {
      expect(readNumber(number(1.234, f), GDP)).toMatchObject({ is: 'number', value: 1.234, bare: true });
    },
  );

  it.each(['DATE', 'TIME', 'DATE_TIME'] as const)('is a date with the format %s', (format) => {
    expect(readNumber(number(44927, format), GDP)).toMatchObject({ is: 'unreadable', why: 'date' });
  });

  it('is another unit where a percentage stands in for something else', () => {
    expect(readNumber(number(0.125, 'PERCENT'), RATE)).toEqual({
      is: 'wrong-unit',
      raw: '12,5%',
      named: '%',
      value: 12.5,
    });
  });

  it('is unreadable when it is TRUE, an error or no number', () => {
    expect(readNumber({ is: 'boolean', value: true }, GDP)).toMatchObject({ why: 'boolean' });
    expect(readNumber({ is: 'error', text: '#REF!' }, GDP)).toEqual({
      is: 'unreadable',
      raw: '#REF!',
      why: 'error-value',
    });
    expect(readNumber(number(Number.NaN), GDP)).toMatchObject({ is: 'unreadable' });
  });
});

describe('a numerator or denominator', () => {
  it.each([
    ['1.234.567 người', 1234567],
    ['1.234 người', 1234],
    ['1.234 học sinh', 1234],
    ['250 trẻ em ra lớp', 250],
    ['1,2 triệu', 1200000],
    ['152,5 tỷ đồng', 152500000000],
    ['1.234', [1.234, 1234]],
    ['50%', 'not-a-number'],
    ['-', 'placeholder'],
    ['-5', -5],
  ])('written %j is read as %j', (written, expected) => {
    const reading = readTally(text(written));
    const short =
      reading.is === 'number'
        ? reading.value
        : reading.is === 'ambiguous'
          ? reading.readings
          : reading.is === 'unreadable'
            ? reading.why
            : reading.is;
    expect(short).toEqual(expected);
  });

  it('takes no percentage from a PERCENT cell', () => {
    expect(readTally(number(0.5, 'PERCENT'))).toMatchObject({ is: 'unreadable', why: 'not-a-number' });
  });
});

describe('a number with its own unit', () => {
  it.each([
    ['35%', 35, '%'],
    ['35% doanh nghiệp', 35, '% doanh nghiệp'],
    ['1.250 doanh nghiệp', 1250, 'doanh nghiệp'],
    ['12 ngân hàng', 12, 'ngân hàng'],
    ['152,5 tỷ đồng', 152500000000, 'đồng'],
    ['35', 35, undefined],
  ])('%j keeps its unit', (written, value, unit) => {
    expect(readNumber(text(written), OPEN)).toMatchObject({ is: 'number', value, unit });
  });
});
