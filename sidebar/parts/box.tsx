// A question in the page itself, because Google's frames forbid dialogs.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  /** What is to be known, or filled in, before choosing. */
  readonly about?: ComponentChildren;
  /** The buttons. */
  readonly children: ComponentChildren;
}

/** Takes the focus when it appears, so that the keyboard is where the question is; not from the grid. */
export function Box({ title, about, children }: Props) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const field = box.current?.querySelector('textarea');
    if (document.hasFocus()) (field ?? box.current)?.focus();
  }, []);
  return (
    <section class="box" ref={box} tabIndex={-1} aria-label={title}>
      <h3>
        <span class="mark warning" aria-hidden="true">
          {'! '}
        </span>
        {title}
      </h3>
      {about}
      <div class="buttons">{children}</div>
    </section>
  );
}
