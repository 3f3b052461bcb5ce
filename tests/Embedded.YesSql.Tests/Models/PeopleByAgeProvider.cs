using YesSql.Indexes;

namespace Embedded.Storage.Tests.Models;

public sealed class PeopleByAgeProvider : IndexProvider<Person>
{
    public override void Describe(DescribeContext<Person> context) => context.For<PeopleByAge, int>()
        .Map(person => new PeopleByAge { Age = person.Age, Count = 1 })
        .Group(row => row.Age)
        .Reduce(group => new PeopleByAge { Age = group.Key, Count = group.Sum(row => row.Count) })
        .Delete((row, removed) =>
        {
            row.Count -= removed.Sum(entry => entry.Count);
            return row.Count > 0 ? row : null;
        });
}
