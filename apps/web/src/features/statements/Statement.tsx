import { PageHead } from '../../components/PageHead.js';

interface StatementProps {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly { readonly heading: string; readonly text: string }[];
}

/** A page of plain text that anybody may read. */
export function Statement({ title, lead, parts }: StatementProps) {
  return (
    <article className="stack statement">
      <PageHead title={title} />
      <p className="lead">{lead}</p>
      {parts.map(({ heading, text }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <p>{text}</p>
        </section>
      ))}
    </article>
  );
}
