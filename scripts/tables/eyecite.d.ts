// The package ships no types: what the generator reads of it.
declare module "@beshkenadze/eyecite" {
  export const COURTS: readonly {
    readonly id: string;
    readonly name: string;
    readonly citation_string?: string;
    readonly level?: string | null;
    readonly type?: string | null;
    readonly system?: string | null;
    readonly location?: string | null;
  }[];
  export const REPORTERS: Readonly<
    Record<
      string,
      readonly {
        readonly cite_type: string;
        readonly editions: Readonly<Record<string, unknown>>;
        readonly variations?: Readonly<Record<string, string>>;
      }[]
    >
  >;
}
