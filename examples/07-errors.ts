// Mistakes of the caller are errors with a stable code; doubt about the data is a warning in the report.
import { audit, IsnadError } from 'isnad';

for (const call of [
  () => audit('   ', []),
  () => audit('One sentence.', [], { asOf: '2019-02-30' }),
  () =>
    audit('One sentence.', [
      { id: 'a', text: 'x' },
      { id: 'a', text: 'y' },
    ]),
])
  try {
    call();
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    console.log(error.code, '|', error.message);
  }

const report = audit({ id: 'blog', text: 'One sentence.', published: 'yesterday' }, []);
console.log(report.warnings);

// => EMPTY_TEXT | The text of the suspect is empty; give it the article's words.
// => INVALID_DATE | asOf must be an ISO 8601 date such as "2019-12-28", not "2019-02-30".
// => DUPLICATE_ID | Two sources have the id "a"; give each an id of its own.
// => [
// =>   {
// =>     code: 'unreadable-date',
// =>     message: 'Article "blog" has the date "yesterday", which is no ISO 8601 day; it is not used.'
// =>   }
// => ]
