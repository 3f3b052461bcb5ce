using YesSql.Indexes;

namespace Embedded.Storage.Tests.Models;

public class TagIndex : MapIndex
{
    public string Tag { get; set; } = "";
}
