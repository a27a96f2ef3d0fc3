import { Button, Flex, Typography } from 'antd';
import { useEnumWords } from '../kit/enum-words.js';
import { useWords } from '../kit/language.js';
import { type Post, useSession } from './session.js';

/** A post in words: role, place, department, and for whom one stands in. */
export function usePostWords() {
  const word = useEnumWords();
  const t = useWords('session');
  return ({ role, place, departmentName, forPersonName }: Post): string =>
    [word('Role', role), departmentName ?? place?.name, forPersonName ? t('for', { name: forPersonName }) : null]
      .filter(Boolean)
      .join(' · ');
}

/** Somebody with several posts says in which one this tab is to act. */
export function ChoosePost() {
  const { posts, person, choose } = useSession();
  const t = useWords('session');
  const postWords = usePostWords();
  return (
    <Flex justify="center" align="center" className="sign-in">
      <main className="sign-in-card">
        <Typography.Title level={1} className="page-title">
          {t('choosePost', { name: person?.name })}
        </Typography.Title>
        {posts.length === 0 ? <Typography.Paragraph>{t('noPost')}</Typography.Paragraph> : null}
        <Flex vertical gap="small">
          {posts.map((post) => (
            <Button key={post.id} size="large" block onClick={() => void choose(post.id)}>
              {postWords(post)}
            </Button>
          ))}
        </Flex>
      </main>
    </Flex>
  );
}
