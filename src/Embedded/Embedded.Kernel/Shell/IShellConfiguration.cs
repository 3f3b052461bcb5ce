using Microsoft.Extensions.Configuration;

namespace OrchardCore.Environment.Shell.Configuration;

/// <summary>The tenant's configuration: the host's "OrchardCore" section, the tenant's section in it, and the tenant's own file.</summary>
public interface IShellConfiguration : IConfiguration
{
}
