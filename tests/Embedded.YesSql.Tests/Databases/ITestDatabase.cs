using YesSql;

namespace Embedded.Storage.Tests.Databases;

/// <summary>A database of its own for one test.</summary>
public interface ITestDatabase : IAsyncDisposable
{
    void Use(IConfiguration configuration);
}
