// What crosses to the sidebar: plain data only, typed once for both sides.

/** The sidebar's data: only what crosses google.script.run. */
export interface ProgressView {
  readonly lang: 'vi' | 'en';
  /** The title of the tab in front. */
  readonly tab: string;
  readonly totals: {
    readonly complete: number;
    readonly expected: number;
    readonly errors: number;
    readonly warnings: number;
  };
  /** Units whose tab is in front; every unit when the tab in front is nobody's. */
  readonly units: readonly {
    readonly name: string;
    readonly complete: number;
    readonly expected: number;
    readonly errors: number;
    readonly warnings: number;
  }[];
  /** What is open in the tab in front, worst first. */
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly remedy: string;
    readonly cell: string;
    readonly url: string;
  }[];
}
