namespace OrchardCore.Media.Services;

/// <summary>Turns a profile into the commands of an address.</summary>
public interface IMediaProfileService
{
    /// <summary>The commands by name; none for a profile that does not exist.</summary>
    Task<IDictionary<string, string>> GetMediaProfileCommands(string name);
}
