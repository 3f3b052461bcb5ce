using YesSql.Indexes;

namespace Embedded.Storage.Tests.Models;

public sealed class TagIndexProvider : IndexProvider<Person>
{
    public override void Describe(DescribeContext<Person> context) => context.For<TagIndex>()
        .When(person => person.Name != "hidden")
        .Map(async person =>
        {
            await Task.Yield();
            return person.Tags.Select(tag => new TagIndex { Tag = tag });
        });
}
