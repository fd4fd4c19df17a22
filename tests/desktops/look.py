# SPDX-FileCopyrightText: 2026 The Rufzeichen authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be said of pictures of a screen without eyes. Needs ImageMagick."""

import subprocess

CLEARLY = 60  # of 255: how much lighter or darker something is that can be seen at a glance


class Picture:
    """The brightness of each pixel."""

    def __init__(self, file, area=None):
        """@p area is (x, y, width, height); nothing means all of it."""
        self.left, self.top = area[:2] if area else (0, 0)
        crop = ["-crop", "{2}x{3}+{0}+{1}".format(*area), "+repage"] if area else []
        words = ["convert", str(file), *crop, "-colorspace", "Gray", "-depth", "8"]
        size = subprocess.run([*words, "-format", "%w %h", "info:"], capture_output=True, check=True).stdout
        self.width, self.height = (int(each) for each in size.split())
        self.pixels = subprocess.run([*words, "gray:-"], capture_output=True, check=True).stdout

    def brightness(self):
        """The middle brightness, from 0 to 255: half of the pixels are darker."""
        return sorted(self.pixels)[len(self.pixels) // 2]

    def clear_pixels(self):
        """How many pixels are clearly lighter or darker than most."""
        middle = self.brightness()
        return sum(abs(each - middle) >= CLEARLY for each in self.pixels)

    def change_to(self, other):
        """(x, y, width, height) of where @p other, of the same area, looks different, or nothing."""
        pairs = enumerate(zip(self.pixels, other.pixels))
        places = [divmod(place, self.width) for place, (before, after) in pairs if before != after]
        if not places:
            return None
        rows, columns = ([each[index] for each in places] for index in (0, 1))
        return (self.left + min(columns), self.top + rows[0], max(columns) - min(columns) + 1, rows[-1] - rows[0] + 1)
