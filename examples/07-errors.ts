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
