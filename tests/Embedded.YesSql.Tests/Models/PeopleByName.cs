using YesSql.Indexes;

namespace Embedded.Storage.Tests.Models;

public class PeopleByName : ReduceIndex
{
    public string? Name { get; set; }

    public int Count { get; set; }
}
