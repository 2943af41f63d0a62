import { check } from './speech';

describe('marked text that is no speech', () => {
  it('is a nickname or a name', () => {
    check('William ‹t "Bill"› Ode and Dwayne ‹t “The Rock”› Quinn won the race.');
    check('The singer known as ‹t “Blue”› lives here.');
  });
  it('is a title, also inside a reported clause', () => {
    check('She starred in ‹t “The Long Road Home”› last year.');
    check('‹s1 ‹PERSON Quinn›› ‹c1 said› ‹i1 she was writing ‹t “The Long Road Home”› in a year›.');
  });
  it('is a scare quote or a word named as a word', () => {
    check('The ‹t “reform”› closed three schools.');
    check('‹s1 ‹PERSON Quinn›› ‹c1 said› ‹i1 the term ‹t “reform”› was wrong›.');
    check('‹s1 Critics› ‹c1 dismissed› the so-called ‹t “reform”› as ‹m1 “a joke”›.');
  });
  it('is speech where somebody calls something so', () => {
    check('‹s1 ‹PERSON Quinn›› ‹c1 called› the plan ‹m1 “absurd”›.');
    check('That is what ‹s1 she› ‹c1 called› ‹m1 “an absurd plan”›.');
    check('‹s1 ‹PERSON Quinn›› ‹c1 accused› the council of ‹m1 “betraying the town”›.');
  });
  it('is nothing inside boilerplate', () => {
    const text = 'Sign up for “The Morning”\n\n‹s1 Quinn› ‹c1 said›: ‹d1 “It is safe.”›';
    check(text, { boilerplate: [{ start: 0, end: 25 }] });
  });
});
