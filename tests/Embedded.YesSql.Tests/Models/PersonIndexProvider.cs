using YesSql.Indexes;

namespace Embedded.Storage.Tests.Models;

public sealed class PersonIndexProvider : IndexProvider<Person>
{
    public override void Describe(DescribeContext<Person> context) => context.For<PersonIndex>().Map(person => new PersonIndex
    {
        Name = person.Name,
        Age = person.Age,
        Active = person.Active,
        Mood = person.Mood,
        Score = person.Score,
        Born = person.Born,
        Seen = person.Seen,
        Worked = person.Worked,
        Key = person.Key,
        Balance = person.Balance,
    });
}
