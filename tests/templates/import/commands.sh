#!/bin/sh
# What I type all day.
curl https://api.particle.io/v1/devices/events \
  -d "name=garage/door" -d "data={{state}}" -d "ttl=60" \
  -H "Authorization: Bearer SECRET0123456789"
ls
curl https://api.particle.io/v1/products/4711/events -d name=ping
