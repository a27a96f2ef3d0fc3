import { WorkbenchMyPostsDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import { PostsWithSubstitutes } from '../posts/posts-with-substitutes.js';

/** One's own posts, for each of which a substitute can be appointed. */
export function MyPosts({ personId }: { readonly personId: string }) {
  const t = useWords('administration');
  const asked = useAsk(WorkbenchMyPostsDocument, { personId });
  return (
    <Section title={t('myPosts')}>
      <Asked asked={asked}>{({ posts }) => <PostsWithSubstitutes own posts={posts.nodes} whenEmpty={t('noPostYet')} />}</Asked>
    </Section>
  );
}
