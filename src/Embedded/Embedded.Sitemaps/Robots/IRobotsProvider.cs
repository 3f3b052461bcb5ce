namespace OrchardCore.Seo;

/// <summary>Lines of robots.txt.</summary>
public interface IRobotsProvider
{
    Task<string> GetContentAsync();
}
