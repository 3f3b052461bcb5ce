using System.Text.Json;
using System.Text.Json.Nodes;
using Embedded.Shells;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Configuration;

namespace OrchardCore.Environment.Shell;

/// <summary>
/// Keeps tenants.json (each tenant's name, address and state) and Sites/{tenant}/appsettings.json (its database and all
/// else). A tenant counts as changed when tenants.json says so: that file is written last.
/// </summary>
internal sealed class ShellSettingsManager : IShellSettingsManager, IDisposable
{
    private const string ConfigurationSection = "OrchardCore";

    private readonly IConfiguration _configuration;
    private readonly string _root;
    private readonly SemaphoreSlim _gate = new(1, 1);

    public ShellSettingsManager(IConfiguration configuration, IOptions<ShellOptions> options)
    {
        _configuration = configuration.GetSection(ConfigurationSection);
        _root = options.Value.ShellsApplicationDataPath;
    }

    private string TenantsPath => Path.Combine(_root, OrchardCoreConstants.Shell.TenantsFileName);

    public ShellSettings CreateDefaultSettings() => new(new ShellConfiguration(), new ShellConfiguration(_configuration));

    public async Task<IEnumerable<string>> LoadSettingsNamesAsync() =>
        (await ReadAsync(TenantsPath)).Select(property => property.Key).ToList();

    public async Task<IEnumerable<ShellSettings>> LoadSettingsAsync()
    {
        var settings = new List<ShellSettings>();

        foreach (var (name, stored) in await ReadAsync(TenantsPath))
        {
            settings.Add(await CreateAsync(name, stored));
        }

        return settings;
    }

    public async Task<ShellSettings?> LoadSettingsAsync(string tenant) =>
        (await ReadAsync(TenantsPath)).TryGetPropertyValue(tenant, out var stored) ? await CreateAsync(tenant, stored) : null;

    public async Task SaveSettingsAsync(ShellSettings settings)
    {
        ArgumentException.ThrowIfNullOrEmpty(settings.Name);

        await _gate.WaitAsync();

        try
        {
            await WriteAsync(SettingsPath(settings.Name), ToJson(((ShellConfiguration)settings.ShellConfiguration).Own));

            var tenants = await ReadAsync(TenantsPath);
            tenants[settings.Name] = ToJson(settings.Stored.Own);
            await WriteAsync(TenantsPath, tenants);
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task RemoveSettingsAsync(ShellSettings settings)
    {
        await _gate.WaitAsync();

        try
        {
            var tenants = await ReadAsync(TenantsPath);
            tenants.Remove(settings.Name);
            await WriteAsync(TenantsPath, tenants);
            File.Delete(SettingsPath(settings.Name));
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private static async Task<JsonObject> ReadAsync(string path)
    {
        if (!File.Exists(path))
        {
            return new JsonObject(JOptions.Node);
        }

        try
        {
            await using var stream = File.OpenRead(path);

            return await JsonNode.ParseAsync(stream, JOptions.Node, JOptions.Document) as JsonObject
                ?? throw new JsonException("Expected an object.");
        }
        catch (JsonException exception)
        {
            throw new InvalidOperationException($"The file '{path}' is not valid JSON: {exception.Message} Correct it, or restore it from a backup.", exception);
        }
    }

    private static async Task WriteAsync(string path, JsonObject content)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(content, JOptions.Indented);

        // Most saves change one of the two files.
        var stored = File.Exists(path) ? await File.ReadAllBytesAsync(path) : [];

        if (!bytes.AsSpan().SequenceEqual(stored))
        {
            await AtomicFile.WriteAsync(path, bytes);
        }
    }

    private static JsonObject ToJson(IEnumerable<KeyValuePair<string, string?>> values)
    {
        var root = new JsonObject(JOptions.Node);

        foreach (var (key, value) in values.OrderBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase))
        {
            if (value is null)
            {
                continue;
            }

            var parts = key.Split(ConfigurationPath.KeyDelimiter);
            var target = root;

            foreach (var part in parts[..^1])
            {
                if (target[part] is not JsonObject child)
                {
                    target[part] = child = new JsonObject(JOptions.Node);
                }

                target = child;
            }

            target[parts[^1]] = value;
        }

        return root;
    }

    private static void Flatten(JsonNode? node, string prefix, ICollection<KeyValuePair<string, string?>> into)
    {
        switch (node)
        {
            case JsonObject obj:
                foreach (var (name, value) in obj)
                {
                    Flatten(value, prefix.Length == 0 ? name : ConfigurationPath.Combine(prefix, name), into);
                }

                break;
            case JsonArray array:
                for (var i = 0; i < array.Count; i++)
                {
                    Flatten(array[i], ConfigurationPath.Combine(prefix, i.ToString(System.Globalization.CultureInfo.InvariantCulture)), into);
                }

                break;
            case JsonValue value:
                into.Add(new(prefix, value.ToString()));
                break;
        }
    }

    private async Task<ShellSettings> CreateAsync(string name, JsonNode? stored)
    {
        var settings = new ShellConfiguration();
        var configuration = new ShellConfiguration(new ConfigurationBuilder().AddConfiguration(_configuration).AddConfiguration(_configuration.GetSection(name)));

        Apply(stored, settings);
        Apply(await ReadAsync(SettingsPath(name)), configuration);

        return new ShellSettings(settings, configuration) { Name = name };
    }

    private static void Apply(JsonNode? node, ShellConfiguration configuration)
    {
        var values = new List<KeyValuePair<string, string?>>();
        Flatten(node, string.Empty, values);

        foreach (var (key, value) in values)
        {
            configuration[key] = value;
        }
    }

    private string SettingsPath(string tenant) =>
        Path.Combine(_root, ShellOptionConstants.DefaultSitesPath, tenant, OrchardCoreConstants.Configuration.ApplicationSettingsFileName);
}
