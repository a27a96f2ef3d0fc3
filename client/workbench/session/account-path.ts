/** Where the own password and posts are kept; open also before a post is chosen. */
export const accountPath = '/account';
