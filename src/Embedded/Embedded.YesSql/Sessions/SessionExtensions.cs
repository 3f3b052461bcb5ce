using YesSql.Indexes;

namespace YesSql;

/// <summary>Short forms of the session's members.</summary>
public static class SessionExtensions
{
    public static async Task<T?> GetAsync<T>(this ISession session, long id, string? collection = null) where T : class
        => (await session.GetAsync<T>([id], collection)).FirstOrDefault();

    public static Task<IEnumerable<T>> GetAsync<T>(this ISession session, int[] ids, string? collection = null) where T : class
        => session.GetAsync<T>(Array.ConvertAll(ids, id => (long)id), collection);

    public static bool Import(this ISession session, object item, string? collection = null)
        => session.Import(item, 0, 0, collection);

    public static ISession RegisterIndexes(this ISession session, params IIndexProvider[] indexProviders)
        => session.RegisterIndexes(indexProviders, null);

    public static ISession RegisterIndexes(this ISession session, IIndexProvider indexProvider, string? collection = null)
        => session.RegisterIndexes([indexProvider], collection);

    public static void Save(this ISession session, object obj, string? collection = null)
        => session.Save(obj, false, collection);

    public static Task SaveAsync(this ISession session, object obj, string? collection = null)
        => session.SaveAsync(obj, false, collection);
}
