using System.IO.Compression;

namespace Portal.TestSupport;

/// <summary>
/// A site as the first release of the modules left it, on SQLite: every migration of theirs at version 1, with the
/// content of that release's recipes. What is stored here is never renewed: it is what later migrations start from.
/// </summary>
public sealed class FirstReleaseSite : PortalSite
{
    private const string Settings = """{ "DatabaseProvider": "Sqlite", "RecipeName": "VustaPortal", "Secret": "7e9e8fb5-2e12-46cb-b649-71e5f8d347a5" }""";
    private const string Tenants = """{ "Default": { "State": "Running", "VersionId": "428byybs86220gnxgzt99hc5j7" } }""";

    /// <inheritdoc/>
    protected override async Task PrepareAsync(string appData)
    {
        var folder = Directory.CreateDirectory(Path.Combine(appData, "Sites", "Default")).FullName;
        await File.WriteAllTextAsync(Path.Combine(appData, "tenants.json"), Tenants);
        await File.WriteAllTextAsync(Path.Combine(folder, "appsettings.json"), Settings);
        await using var stored = typeof(FirstReleaseSite).Assembly.GetManifestResourceStream("FirstRelease.db.gz")!;
        await using var database = new GZipStream(stored, CompressionMode.Decompress);
        await using var file = File.Create(Path.Combine(folder, "OrchardCore.db"));
        await database.CopyToAsync(file);
    }

    /// <inheritdoc/>
    protected override Task<(string Provider, string ConnectionString)> CreateDatabaseAsync()
        => Task.FromResult(("Sqlite", ""));
}
