using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Primitives;

namespace OrchardCore.Environment.Shell.Configuration;

/// <summary>Configuration that a shell reads, with values of its own on top; a value that is set becomes one of its own.</summary>
public class ShellConfiguration : IShellConfiguration
{
    private readonly IConfigurationRoot _configuration;
    private readonly MemoryConfigurationProvider _own;

    public ShellConfiguration()
        : this(new ConfigurationBuilder())
    {
    }

    public ShellConfiguration(IConfiguration configuration)
        : this(new ConfigurationBuilder().AddConfiguration(configuration))
    {
    }

    public ShellConfiguration(IConfigurationBuilder builder)
    {
        _configuration = builder.AddInMemoryCollection().Build();
        _own = (MemoryConfigurationProvider)_configuration.Providers.Last();
    }

    public ShellConfiguration(ShellConfiguration configuration)
        : this(new ConfigurationBuilder().AddInMemoryCollection(configuration.AsEnumerable().Where(pair => pair.Value is not null)))
    {
        foreach (var (key, value) in configuration.Own)
        {
            this[key] = value;
        }
    }

    public string? this[string key]
    {
        get => _configuration[key];
        set => _own.Set(key, value);
    }

    internal IEnumerable<KeyValuePair<string, string?>> Own => _own;

    public IEnumerable<IConfigurationSection> GetChildren() => _configuration.GetChildren();

    public IChangeToken GetReloadToken() => _configuration.GetReloadToken();

    public IConfigurationSection GetSection(string key) => _configuration.GetSection(key);
}
