using Microsoft.AspNetCore.Identity;

namespace OrchardCore.Users.Models;

/// <summary>How long a reset link works.</summary>
public sealed class PasswordResetTokenProviderOptions : DataProtectionTokenProviderOptions
{
}
