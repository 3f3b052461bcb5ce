using YesSql.Indexes;

namespace OrchardCore.Data;

/// <summary>An index provider that needs services of the scope.</summary>
public interface IScopedIndexProvider : IIndexProvider
{
}
