using YesSql.Indexes;

namespace Embedded.Storage.Tests.Models;

public sealed class PeopleByNameProvider : IndexProvider<Person>
{
    public override void Describe(DescribeContext<Person> context) => context.For<PeopleByName, string?>()
        .Map(person => new PeopleByName { Name = person.Name, Count = 1 })
        .Group(row => row.Name)
        .Reduce(group => new PeopleByName { Name = group.Key, Count = group.Sum(row => row.Count) })
        .Delete((row, removed) =>
        {
            row.Count -= removed.Sum(entry => entry.Count);
            return row.Count > 0 ? row : null;
        });
}
