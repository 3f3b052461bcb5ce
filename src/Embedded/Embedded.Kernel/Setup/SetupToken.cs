using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Embedded.Setup;

/// <summary>
/// The secret that opens the setup page: written to the log, known to no one else, dead once it is used. Guesses are
/// counted; after a few wrong ones nobody gets in for a minute.
/// </summary>
internal sealed partial class SetupToken(TimeProvider timeProvider, ILogger<SetupToken> logger)
{
    private const int MaxGuesses = 5;
    private static readonly TimeSpan _pause = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private byte[]? _hash;
    private int _guesses;
    private DateTimeOffset _pausedUntil;

    public enum Answer
    {
        Accepted,
        Wrong,
        TooManyGuesses,
    }

    /// <summary>Makes a new token and writes it to the log; an earlier one is dead.</summary>
    public string Issue()
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));
        lock (_gate)
        {
            _hash = Hash(token);
            _guesses = 0;
        }

        LogToken(token);
        return token;
    }

    public Answer Check(string? token)
    {
        lock (_gate)
        {
            if (timeProvider.GetUtcNow() < _pausedUntil)
            {
                return Answer.TooManyGuesses;
            }

            if (_hash is not null && CryptographicOperations.FixedTimeEquals(_hash, Hash(token ?? "")))
            {
                return Answer.Accepted;
            }

            if (++_guesses >= MaxGuesses)
            {
                _guesses = 0;
                _pausedUntil = timeProvider.GetUtcNow() + _pause;
            }

            return Answer.Wrong;
        }
    }

    /// <summary>Takes the token out of use; true for the one caller who did.</summary>
    public bool Use(string? token)
    {
        lock (_gate)
        {
            if (_hash is null || !CryptographicOperations.FixedTimeEquals(_hash, Hash(token ?? "")))
            {
                return false;
            }

            _hash = null;
            return true;
        }
    }

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    [LoggerMessage(Level = LogLevel.Warning, Message = "The site is not set up yet. Open /setup and enter this one-time token: {Token}")]
    private partial void LogToken(string token);
}
