using YesSql.Indexes;

namespace Embedded.Storage.Tests.Models;

public class PeopleByAge : ReduceIndex
{
    public int Age { get; set; }

    public int Count { get; set; }
}
