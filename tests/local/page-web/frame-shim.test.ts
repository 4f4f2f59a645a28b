// google.script in the sidebar's frame, run as the frame runs it.
import { createContext, runInContext } from 'node:vm';
import { CONNECT, frameShim } from '../../../local/page/frame-shim';

interface Message {
  readonly kind: string;
  readonly id?: number;
  readonly args?: readonly unknown[];
  readonly [more: string]: unknown;
}

function frame(names = ['readRow', 'hidden_']) {
  const sent: Message[] = [];
  const errors: string[] = [];
  const greetings: unknown[] = [];
  const port: { onmessage: ((event: { data: unknown }) => void) | null; postMessage(m: Message): void } = {
    onmessage: null,
    postMessage: (message) => void sent.push(message),
  };
  let click: ((event: object) => void) | undefined;
  const context = createContext({
    parent: { postMessage: (...what: unknown[]) => void greetings.push(what) },
    MessageChannel: function MessageChannel() {
      return { port1: port, port2: 'port' };
    },
    console: { error: (text: string) => void errors.push(text) },
    addEventListener: (_: string, listener: (event: object) => void) => {
      click = listener;
    },
  });
  runInContext('var window = globalThis;', context);
  runInContext(frameShim(names), context);
  const run = (code: string): unknown => runInContext(code, context);
  const reply = (data: object) => port.onmessage?.({ data });
  return { run, sent, errors, greetings, reply, click: (event: object) => click?.(event) };
}

describe('google.script.run in the frame', () => {
  it('hands its port to the page, once', () => {
    expect(frame().greetings).toEqual([[CONNECT, '*', ['port']]]);
  });

  it('calls the function and hands value and user object to the success handler', () => {
    const { run, sent, reply } = frame();
    run(
      'var got; google.script.run.withSuccessHandler((v, u) => { got = [v, u]; }).withUserObject(7).readRow({ a: 1 })',
    );
    expect(sent).toEqual([{ kind: 'call', id: 1, function: 'readRow', args: [{ a: 1 }] }]);
    reply({ id: 1, value: 'x' });
    expect(run('JSON.stringify(got)')).toBe('["x",7]');
    reply({ id: 1, value: 'again' });
    expect(run('got[0]')).toBe('x');
  });

  it('hands what the function threw to the failure handler, or to the console where there is none', () => {
    const { run, reply, errors } = frame();
    run(
      'var why; google.script.run.withFailureHandler((e) => { why = [e instanceof Error, e.name, e.message]; }).readRow()',
    );
    reply({ id: 1, error: { name: 'Exception', message: 'No' } });
    expect(run('JSON.stringify(why)')).toBe('[true,"Exception","No"]');
    run('google.script.run.readRow()');
    reply({ id: 2, error: { name: 'Exception', message: 'No' } });
    expect(errors).toEqual(['Uncaught Exception: No']);
  });

  it('keeps the handlers of one chain apart from another’s', () => {
    const { run, reply } = frame();
    run('var a = 0, b = 0; var base = google.script.run.withSuccessHandler(() => { a += 1; });');
    run('base.withSuccessHandler(() => { b += 1; }).readRow(); base.readRow(); google.script.run.readRow();');
    for (const id of [1, 2, 3]) reply({ id, value: null });
    expect(run('[a, b].join()')).toBe('1,1');
  });

  it('knows only functions of the script, never private ones', () => {
    const { run } = frame();
    expect(() => run('google.script.run.nothing()')).toThrow(/is not a function/);
    expect(() => run('google.script.run.hidden_()')).toThrow(/is not a function/);
    expect(() => run('google.script.run.withSuccessHandler(1)')).toThrow(/function is expected/);
  });

  it.each([
    ['a Date', 'new Date(0)'],
    ['a function', '() => 1'],
    ['a Map', 'new Map()'],
    ['an instance', 'new (class A {})()'],
    ['a cycle', '(() => { const a = {}; a.a = a; return a; })()'],
    ['a symbol', 'Symbol("s")'],
  ])('throws at once where the argument is %s, and sends nothing', (_, code) => {
    const { run, sent } = frame();
    expect(() => run(`google.script.run.readRow({ deep: [${code}] })`)).toThrow(/cannot pass/);
    expect(sent).toEqual([]);
  });

  it('turns undefined in arrays into null and leaves it out of objects', () => {
    const { run, sent } = frame();
    run('google.script.run.readRow([undefined, 1], { a: undefined, b: 2 })');
    expect(sent[0]?.args).toEqual([[null, 1], { b: 2 }]);
  });

  it('closes the sidebar, gives the focus to the grid, and opens links through the page', () => {
    const { run, sent, click } = frame();
    run('google.script.host.close(); google.script.host.editor.focus();');
    const link = { closest: () => ({ href: 'https://docs.google.com/document/d/1/edit' }) };
    let prevented = 0;
    const preventDefault = () => {
      prevented += 1;
    };
    click({ defaultPrevented: false, target: link, preventDefault });
    click({ defaultPrevented: true, target: link, preventDefault });
    click({ defaultPrevented: false, target: { closest: () => ({ href: 'javascript:1' }) }, preventDefault });
    expect(sent).toEqual([
      { kind: 'close' },
      { kind: 'focus' },
      { kind: 'open', url: 'https://docs.google.com/document/d/1/edit' },
    ]);
    expect(prevented).toBe(1);
  });

  it('cannot be broken out of by a name', () => {
    expect(frameShim(['</script><script>'])).not.toContain('</script>');
  });
});
