import type { ReportFigure } from './report-figure';
import type { ReportTable } from './report-table';

/** A piece of running text. */
export type Span =
  | { readonly kind: 'text' | 'strong' | 'emphasis' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** What a chapter is made of. */
export type Block =
  | {
      readonly kind: 'heading';
      /** 2 is right under the chapter's own; no level is skipped on the way down. */
      readonly level: number;
      readonly text: string;
      /** Unique in the document. */
      readonly id: string;
    }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'figure'; readonly figure: ReportFigure }
  | { readonly kind: 'table'; readonly table: ReportTable };
