using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace OrchardCore.Environment.Shell.Configuration;

/// <summary>Configuration that a shell reads, with values of its own on top.</summary>
public class ShellConfiguration : IShellConfiguration
{
    private readonly IConfigurationRoot _configuration;

    public ShellConfiguration()
        : this(new ConfigurationBuilder())
    {
    }

    public ShellConfiguration(IConfiguration configuration)
        : this(new ConfigurationBuilder().AddConfiguration(configuration))
    {
    }

    public ShellConfiguration(IConfigurationBuilder builder) =>
        _configuration = builder.AddInMemoryCollection().Build();

    public ShellConfiguration(ShellConfiguration configuration)
        : this(new ConfigurationBuilder().AddInMemoryCollection(configuration.AsEnumerable()))
    {
    }

    public string? this[string key]
    {
        get => _configuration[key];
        set => _configuration[key] = value;
    }

    public IEnumerable<IConfigurationSection> GetChildren() => _configuration.GetChildren();

    public IChangeToken GetReloadToken() => _configuration.GetReloadToken();

    public IConfigurationSection GetSection(string key) => _configuration.GetSection(key);
}
