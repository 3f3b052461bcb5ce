namespace OrchardCore.Data.Migration;

/// <summary>Runs migrations, each once.</summary>
public interface IDataMigrationManager
{
    Task<IEnumerable<string>> GetFeaturesThatNeedUpdateAsync();

    Task UpdateAllFeaturesAsync();

    Task UpdateAsync(params string[] features);

    Task UpdateAsync(string feature);

    Task Uninstall(string feature);
}
