using System.Collections.ObjectModel;

namespace OrchardCore.Media;

/// <summary>Signs the image commands of an address, so that only what the site itself asks for is made.</summary>
public interface IMediaTokenService
{
    /// <summary>Adds a token to an address with image commands; leaves any other as it is.</summary>
    string AddTokenToPath(string path);

    bool TryValidateToken(KeyedCollection<string, KeyValuePair<string, string>> commands, string token);
}
