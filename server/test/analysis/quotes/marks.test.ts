import { check } from './speech';

describe('quotation marks', () => {
  it('reads straight, curly, single and low marks', () => {
    check('‹d1 "The road is closed,"› ‹c1 said› ‹s1 ‹PERSON Maria Lopez››.');
    check('‹d1 “The road is closed,”› ‹c1 said› ‹s1 ‹PERSON Maria Lopez››.');
    check("‹d1 'The road is closed,'› ‹c1 said› ‹s1 ‹PERSON Maria Lopez››.");
    check('‹d1 ‘The road is closed,’› ‹c1 said› ‹s1 ‹PERSON Maria Lopez››.');
    check('‹d1 „The road is closed“›, ‹c1 said› ‹s1 ‹PERSON Karl Braun››.');
  });
  it('reads guillemets, either way round and with blanks inside', () => {
    check('‹d1 « The road is closed »›, ‹c1 said› ‹s1 ‹PERSON Paul Dubois››.');
    check('‹d1 »The road is closed«›, ‹c1 said› ‹s1 ‹PERSON Karl Braun››.');
  });
  it('reads backticks closed by two apostrophes', () => {
    check("‹d1 ``The road is closed,''› ‹s1 ‹PERSON Kim›› ‹c1 said›.");
  });
  it('leaves apostrophes, clipped words and decades alone', () => {
    check("It was a '90s rock 'n' roll band and the dogs' owners didn't mind the O'Hara brothers' tunes.");
    check('It was a ’90s band, ’til the boys’ school closed.');
  });
  it('leaves feet and inches alone', () => {
    check('The guard is 6\'2" tall and owns a 16" screen.');
    check('‹d1 "My 16" screen broke,"› ‹s1 she› ‹c1 said›.');
  });
  it('keeps possessives inside single marks', () => {
    check("‹d1 'It is the students' future,'› ‹c1 said› ‹s1 ‹PERSON Maria Lopez››.");
    check('‹d1 ‘It’s the teachers’ turn,’› ‹c1 said› ‹s1 ‹PERSON Maria Lopez››.');
  });
  it('pairs marks that a scraper mixed up', () => {
    check('‹s1 ‹PERSON Lopez›› ‹c1 said›: ‹d1 "The road is closed.”›');
    check('‹s1 He› ‹c1 said›, ‹d1 ”The road is closed.”›');
  });
  it('pairs marks that lost or gained a blank', () => {
    check('‹d1 "We are done,"›‹c1 said› ‹s1 ‹PERSON Ana Ruiz››.‹d1 "We go home."›');
    check('‹d1 " We are done , "› ‹c1 said› ‹s1 ‹PERSON Ana Ruiz›› . ‹d1 " We go home . "›');
  });
  it('opens before an ellipsis', () => {
    check('‹s1_2 ‹PERSON Ruiz›› ‹c1_2 said› ‹i1 the plan was ‹m2 "...not what the city needs"››.');
  });
});
