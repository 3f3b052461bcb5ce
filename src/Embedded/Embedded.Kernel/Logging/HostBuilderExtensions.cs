using Microsoft.Extensions.Hosting;
using NLog;
using NLog.Config;
using NLog.LayoutRenderers;
using NLog.Targets;
using NLog.Web;
using OrchardCore.Environment.Shell;

namespace OrchardCore.Logging;

/// <summary>Logging through NLog.</summary>
public static class HostBuilderExtensions
{
    private const string Layout = "${longdate}|${orchard-tenant-name}|${level:uppercase=true}|${logger}|${message:withexception=true}";

    /// <summary>Logs by the NLog.config of the content root; without one, to files in App_Data/logs. Levels are those of the Logging section.</summary>
    public static IHostBuilder UseNLogHost(this IHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        LogManager.Setup().SetupExtensions(static extensions =>
            extensions.RegisterLayoutRenderer<TenantLayoutRenderer>(TenantLayoutRenderer.LayoutRendererName));

        return builder
            .ConfigureAppConfiguration(static (context, _) => Configure(context.HostingEnvironment.ContentRootPath))
            .UseNLog(new NLogAspNetCoreOptions { RemoveLoggerFactoryFilter = false });
    }

    private static void Configure(string contentRoot)
    {
        var file = Path.Combine(contentRoot, "NLog.config");
        var appData = System.Environment.GetEnvironmentVariable(ShellOptionConstants.OrchardAppData);
        var data = Path.Combine(contentRoot, string.IsNullOrWhiteSpace(appData) ? ShellOptionConstants.DefaultAppDataPath : appData);

        if (File.Exists(file))
        {
            LogManager.Setup().LoadConfigurationFromFile(file, optional: false);
            LogManager.Configuration!.Variables["configDir"] = data;
        }
        else
        {
            LogManager.Configuration = Default(data);
        }
    }

    private static LoggingConfiguration Default(string data)
    {
        var configuration = new LoggingConfiguration();

        configuration.AddRule(LogLevel.Warn, LogLevel.Fatal, new FileTarget("file")
        {
            FileName = Path.Combine(data, "logs", "orchard-log-${shortdate}.log"),
            Layout = Layout,
            MaxArchiveFiles = 30,
        });

        return configuration;
    }
}
