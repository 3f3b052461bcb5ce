using Embedded.Storage.Sessions;

namespace YesSql;

/// <summary>Creates stores.</summary>
public class StoreFactory
{
    public static IStore Create(IConfiguration configuration) => new DocumentStore(configuration);

    public static IStore Create(Action<IConfiguration> configuration)
    {
        var settings = new Configuration();
        configuration(settings);
        return Create(settings);
    }

    public static async Task<IStore> CreateAndInitializeAsync(IConfiguration configuration)
    {
        var store = Create(configuration);
        try
        {
            await store.InitializeAsync();
        }
        catch
        {
            store.Dispose();
            throw;
        }

        return store;
    }

    public static async Task<IStore> CreateAndInitializeAsync(Action<IConfiguration> configuration)
    {
        var settings = new Configuration();
        configuration(settings);
        return await CreateAndInitializeAsync(settings);
    }
}
